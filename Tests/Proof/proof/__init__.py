"""Creates, changes and destroys the generated stacks through the real provider, against AWS on loopback."""
