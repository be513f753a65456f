"""Sealing of personal data: AES-256-GCM, keys sealed for computers and passphrases, keyed hashes.

Pure: knows neither database nor keyring nor network. The only room that imports `cryptography`.
"""
