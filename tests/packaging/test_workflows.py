"""The workflow files: readable, and calling only what exists."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def steps(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job.get("steps", ())]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return loaded


def test_it_has_what_a_workflow_needs(workflow: dict[str, Any]) -> None:
    assert workflow["name"]
    assert True in workflow or "on" in workflow  # YAML 1.1 reads the key `on` as true
    assert workflow["permissions"] == {"contents": "read"}, "no more than it must"
    for name, job in workflow["jobs"].items():
        assert "uses" in job or ("runs-on" in job and job["steps"]), name
        for needed in job.get("needs", ()):
            assert needed in workflow["jobs"]
    for step in steps(workflow):
        assert ("uses" in step) != ("run" in step), step


def test_what_it_runs_exists(workflow: dict[str, Any]) -> None:
    for step in steps(workflow):
        for script in re.findall(r"(?:packaging/[\w./]+\.py|\.ci/\w+)", step.get("run", "")):
            assert (ROOT / script).is_file(), script
        if called := re.search(r"dev\.py (\w+)", step.get("run", "")):
            assert f'"{called[1]}":' in (ROOT / "packaging" / "dev.py").read_text(encoding="utf-8")


def test_secrets_reach_steps_only_through_the_environment(workflow: dict[str, Any]) -> None:
    for step in steps(workflow):
        assert "secrets." not in step.get("run", ""), "a command line is in logs and process lists"


def test_tests_on_three_systems_and_installers_on_tags() -> None:
    loaded = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in FILES}
    systems = loaded["ci"]["jobs"]["others"]["strategy"]["matrix"]["system"]
    assert {name.partition("-")[0] for name in systems} == {"ubuntu", "windows", "macos"}
    release = loaded["release"]
    assert release[True]["push"]["tags"] == ["v*"]
    builds = {
        name for name, job in release["jobs"].items() if any("dev.py build" in str(s) for s in job.get("steps", ()))
    }
    assert builds == {"linux", "windows", "macos"}
