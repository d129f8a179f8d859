"""Her suppliers' price lists: read, confirmed once, updated with the difference shown, held against what she paid."""
