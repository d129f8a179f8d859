"""The measures behind the fixed figures (METHOD 2.2-2.6): each explains one of the seven, never an eighth."""
