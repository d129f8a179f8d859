"""How fast and how heavy, as ratios within one run: `houvast bench`."""
