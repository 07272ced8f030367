// A placeholder until the first file.
