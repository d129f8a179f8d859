"""The web front: settings, root urls, the frame every page stands in, and its stylesheet, fonts and icons."""
