"""What `sam validate --lint` does not know about template.yaml. Run with SAM's Python:

    .tools/sam/bin/python -m unittest tests/deployed/test_template.py
"""

import re
import unittest
from pathlib import Path

from samcli.yamlhelper import yaml_parse

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = yaml_parse((ROOT / "template.yaml").read_text())["Resources"]
FUNCTIONS = {"webchat", "sms", "email", "proxy", "hub", "relay", "deliver", "handoff", "change", "sweep", "index"}


def of_type(kind):
    return {name: resource for name, resource in RESOURCES.items() if resource["Type"] == kind}


def functions():
    """{"webchat": its properties}"""
    resources = of_type("AWS::Serverless::Function")
    return {name.removesuffix("Function").lower(): resource["Properties"] for name, resource in resources.items()}


def events(kind):
    for name, function in functions().items():
        for event in function.get("Events", {}).values():
            if event["Type"] == kind:
                yield name, event["Properties"]


def statements():
    for role in of_type("AWS::IAM::Role").values():
        for policy in role["Properties"]["Policies"]:
            yield from policy["PolicyDocument"]["Statement"]


def as_list(value):
    return value if isinstance(value, list) else [value]


class Template(unittest.TestCase):
    def test_every_function_has_its_folder_its_role_and_its_log(self):
        self.assertEqual(set(functions()), FUNCTIONS)
        for name, function in functions().items():
            resource = name.capitalize()
            self.assertEqual(function["CodeUri"], f"functions/{name}")
            self.assertEqual(function["Role"], {"Fn::GetAtt": [f"{resource}Role", "Arn"]})
            self.assertEqual(function["LoggingConfig"], {"LogGroup": {"Ref": f"{resource}Logs"}})

    def test_every_folder_of_functions_is_in_the_template(self):
        folders = {manifest.parent.name for manifest in (ROOT / "functions").glob("*/Cargo.toml")}
        self.assertLessEqual(folders, set(functions()))

    def test_every_log_is_kept_for_thirty_days(self):
        for name, group in of_type("AWS::Logs::LogGroup").items():
            self.assertEqual(group["Properties"]["RetentionInDays"], 30, name)

    def test_no_role_has_a_right_by_wildcard(self):
        for statement in statements():
            for action in as_list(statement["Action"]):
                self.assertNotIn("*", action)
            for resource in as_list(statement["Resource"]):
                self.assertIsInstance(resource, dict, "a resource is named by reference")

    # Without ReportBatchItemFailures, Lambda deletes a failed message along with its batch.
    def test_every_batch_reports_its_failed_items(self):
        batches = list(events("SQS")) + list(events("DynamoDB"))
        self.assertEqual({name for name, _ in batches}, {"deliver", "handoff", "change", "relay", "index"})
        for name, event in batches:
            self.assertEqual(event["FunctionResponseTypes"], ["ReportBatchItemFailures"], name)

    def test_a_message_in_work_is_not_given_out_again(self):
        for name, event in events("SQS"):
            queue = RESOURCES[event["Queue"]["Fn::GetAtt"][0]]["Properties"]
            self.assertGreaterEqual(queue["VisibilityTimeout"], 6 * functions()[name]["Timeout"], name)
            self.assertEqual(queue["RedrivePolicy"]["maxReceiveCount"], 5, name)

    def test_the_relay_gives_up_a_poisoned_record_and_goes_on(self):
        ((_, event),) = events("DynamoDB")
        self.assertEqual(event["StartingPosition"], "TRIM_HORIZON")
        self.assertTrue(event["BisectBatchOnFunctionError"])
        self.assertEqual(event["MaximumRetryAttempts"], 5)
        self.assertEqual(event["DestinationConfig"]["OnFailure"]["Destination"]["Fn::GetAtt"][0], "RelayFailures")

    def test_the_stream_carries_keys_only(self):
        self.assertEqual(RESOURCES["Table"]["Properties"]["StreamSpecification"], {"StreamViewType": "KEYS_ONLY"})

    def test_table_key_and_mail_survive_the_stack(self):
        for name in ("Table", "Secrets", "Mail"):
            self.assertEqual(RESOURCES[name]["DeletionPolicy"], "Retain")
            self.assertEqual(RESOURCES[name]["UpdateReplacePolicy"], "Retain")

    def test_every_route_has_a_throttle(self):
        routes = {f"{event['Method']} {event['Path']}" for _, event in events("HttpApi")}
        self.assertEqual(set(RESOURCES["Api"]["Properties"]["RouteSettings"]), routes)

    def test_the_access_log_says_nothing_about_a_person(self):
        log = RESOURCES["Api"]["Properties"]["AccessLogSettings"]["Format"]
        allowed = {
            "requestTimeEpoch", "requestId", "routeKey", "status", "responseLatency", "integrationStatus",
            "error.responseType",
        }  # fmt: skip
        self.assertEqual(set(re.findall(r"\$context\.([\w.]+)", log)), allowed)

    def test_every_alarm_names_a_runbook_page_and_every_page_an_alarm(self):
        pages = {f"infra/runbooks/{page.name}": page.read_text() for page in (ROOT / "infra/runbooks").glob("*.md")}
        named = set()
        for name, alarm in of_type("AWS::CloudWatch::Alarm").items():
            page = re.search(r"Runbook: (\S+)$", alarm["Properties"]["AlarmDescription"]).group(1)
            self.assertIn(f"`{name}`", pages[page])
            named.add(page)
        self.assertEqual(named, set(pages))


if __name__ == "__main__":
    unittest.main()
