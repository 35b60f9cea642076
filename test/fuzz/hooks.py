"""Has Schemathesis ask with ids that are there, sessions of every role, true ETags and keys of its own.

Run beside test/fuzz/serve.ts; docs/security.md says how.
"""

import json
import os
import random
import re
import urllib.request
import uuid

import requests
import schemathesis
from schemathesis import Case, GenerationMode

IDS = os.environ["ASSAY_FUZZ_IDS"]
UUID = re.compile(r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
# So many requests are made of one organisation: what they ended or took away is there again in the next.
REQUESTS_EACH = 150
chance = random.Random(7)


class Somebody:
    """Whom requests are made as, and what their organisation has."""

    def __init__(self):
        self.renew()

    def renew(self):
        with urllib.request.urlopen(IDS) as answer:
            made = json.load(answer)
        self.ids = made["ids"]
        self.everything = made["everything"]
        self.sessions = made["sessions"]
        self.token = made["token"]
        self.left = REQUESTS_EACH

    def headers(self):
        self.left -= 1
        if self.left < 0:
            self.renew()
        kind = chance.random()
        if kind < 0.1:
            return {"Authorization": f"Bearer {self.token}"}
        secret = chance.choice(self.sessions) if kind < 0.25 else self.everything
        return {"Cookie": f"assay-session={secret}"}


somebody = Somebody()


def known(name):
    """The id that a field or parameter of this name takes: `assetId`, `assets` and `asset` take an asset's."""
    plain = re.sub(r"Ids?$|s$", "", name)
    return somebody.ids.get(plain[:1].lower() + plain[1:])


def with_known_ids(value, name=""):
    if isinstance(value, dict):
        return {key: with_known_ids(one, key) for key, one in value.items()}
    if isinstance(value, list):
        return [with_known_ids(one, name) for one in value]
    if isinstance(value, str) and UUID.match(value) and chance.random() < 0.85:
        return known(name) or value
    return value


@schemathesis.hook
def before_call(context, case: Case, kwargs):
    stateful = case.meta is not None and case.meta.phase.name.value == "stateful"
    for name, value in dict(case.path_parameters or {}).items():
        there = known(name)
        if stateful or there is None:
            continue
        if (isinstance(value, str) and UUID.match(value)) or chance.random() < 0.7:
            case.path_parameters[name] = there
    if isinstance(case.body, (dict, list)):
        case.body = with_known_ids(case.body)
    headers = somebody.headers()
    case.headers.update(headers)
    if case.method.upper() not in ("GET", "HEAD"):
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
        # Left out on purpose, it stays out; and some go on with one that was made up.
        if "If-Match" in case.headers and chance.random() < 0.9:
            case.headers["If-Match"] = etag_of(case, headers)


def etag_of(case, headers):
    """Of what stands at the address of a change, or at the address above it."""
    path = case.formatted_path
    for address in (path, path.rsplit("/", 1)[0]):
        answer = requests.get(f"{os.environ['ASSAY_FUZZ']}{address}", headers=headers, timeout=30)
        if "ETag" in answer.headers:
            return answer.headers["ETag"]
    return '"1"'


@schemathesis.hook
def after_call(context, case: Case, response):
    if response.status_code == 401:
        somebody.renew()


@schemathesis.check
def success_is_documented(ctx, response, case: Case):
    """The document has a default for problems: what succeeds has to stand in it by its status."""
    documented = case.operation.definition.raw["responses"]
    if response.status_code < 400:
        assert str(response.status_code) in documented, f"{response.status_code} is not documented"


@schemathesis.check
def document_is_what_validates(ctx, response, case: Case):
    """Whatever fits the schemas of the document is refused for what it asks, never for its form."""
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    if response.status_code == 422:
        told = response.json()
        assert told.get("code") != "server.invalid-request", json.dumps(told.get("errors"))
