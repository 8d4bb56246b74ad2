"""The providers as ``tests/tunnel/test_contract.py`` tries them: the id, and a word where there are several ways."""

KINDS = ("manual", "ngrok", "ssh", "ssh service", "cloudflared quick", "cloudflared named", "zrok", "zrok named")
