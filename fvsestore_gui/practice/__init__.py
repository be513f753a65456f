"""The practice shop: a simulated Amazon on loopback, for trying before Amazon's approval comes and for tests."""
