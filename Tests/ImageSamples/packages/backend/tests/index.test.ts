throw new Error("tests have no business in an image");
