"""Drawings from numbers: bars, sparkline, dots. Pure functions that give SVG as a safe string.

Colours come only from classes of the stylesheet, so that dark mode and print follow; every chart has a title, a
description and the table that says the same in numbers.
"""
