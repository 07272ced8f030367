print("morket-gen")
