"""What is left on whom and on what: customers, products and jobs, with what is known of their cost and no more."""
