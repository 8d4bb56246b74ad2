"""The tests, laid out like agent_desktop/. A package so that helpers are imported as tests.helpers."""
