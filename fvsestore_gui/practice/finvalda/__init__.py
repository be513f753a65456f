"""A simulated Finvalda: the web service FvsServicePure of an invented company, beside the simulated Amazon."""
