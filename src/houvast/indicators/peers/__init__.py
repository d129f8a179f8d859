"""Beside whom may she lay her figures? Only firms of her kind and her size, as context and never as a target (C218)."""
