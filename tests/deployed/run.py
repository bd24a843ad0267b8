"""Deploys the template, as it is, to an AWS emulator on loopback, runs a command against it, and removes everything.

    .tools/emulator/bin/python tests/deployed/run.py COMMAND...

Functions are the release binaries for x86_64, policies are enforced. The command finds in its environment:

    AFTERSALE_URL          the API; append a route's path
    AFTERSALE_PUBLIC_URL   what the functions take for their own address: providers sign this one
    AFTERSALE_STACK        the stack's name, which is the table's
    PROVIDERS_URL          where the functions look for Shopify and the providers, and never at the real ones: an
                           address that is free, for the command to serve stand-ins at
    AFTERSALE_<OUTPUT>     each output of the template, such as AFTERSALE_DELIVERIES_DEAD_URL
    AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY   for the AWS SDK, with every right

When it fails, the functions' logs are printed.

The emulator is not AWS. Known of it, so that nobody searches twice:
- It ignores the routes of an HTTP API (routes.py) and answers OPTIONS itself with 403: no preflight reaches a function.
- A failed function is a 502, not a 500. Access logs and throttles do not exist. A call takes 50 to 100 ms.
- A stream mapping takes `batchItemFailures` for success, never bisects, repeats an error for ever and uses no failure
  queue. Queue mappings do all of this right.
- Policies are enforced as AWS does, also item by item in a transaction; a missing right of an event source is not seen.
- `sqs:SendMessage` is the right to send a batch too (AWS knows no other); the emulator asks for `SendMessageBatch`.
- Expiry and point-in-time recovery of the template's table are not switched on.
- It knows no metric math in alarms, and drops no table, bucket or key with `DeletionPolicy: Retain` after a rollback.
"""

import argparse
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import boto3

from routes import give_routes, physical_ids

ROOT = Path(__file__).resolve().parents[2]
STACK = "aftersale-test"
PUBLIC_URL = "https://aftersale.example.com"
# Its own build folder: a user's `sam build` in .aws-sam/build is for arm64.
BUILD = ROOT / ".aws-sam" / "deployed"
LOG = ROOT / "target" / "deployed.log"
REGION = "us-east-1"


def main():
    # Else a terminated run leaves its emulator behind: only exceptions reach `finally`.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    arguments = parse()
    build()
    port, providers = free_ports(2)
    stand_ins = {"PROVIDERS_URL": f"http://127.0.0.1:{providers}"}
    with emulator(port, stand_ins) as endpoint:
        deploy(endpoint)
        api = give_routes(clients_of(endpoint), STACK)["Api"]
        fit_to_emulator(clients_of(endpoint))
        environment = aws(endpoint) | stand_ins | exports(clients_of(endpoint), f"{endpoint}/_aws/execute-api/{api}/$default")
        say(f"running {' '.join(arguments.command)}")
        status = subprocess.run(arguments.command, cwd=ROOT, env=os.environ | environment).returncode
        if status != 0:
            print_logs(clients_of(endpoint))
    return status


def parse():
    parser = argparse.ArgumentParser(description="Runs COMMAND against the template, deployed to an AWS emulator.")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    if not arguments.command:
        parser.error("which command?")
    return arguments


def build():
    # The first function builds the whole workspace, the others only copy: see CargoLambda.toml.
    say("sam build (minutes, when nothing was built for release yet)")
    sam("build", "--build-dir", str(BUILD), "--parameter-overrides", "Architecture=x86_64")


def deploy(endpoint):
    say("sam deploy")
    sam(
        "deploy",
        *("--template-file", str(BUILD / "template.yaml"), "--stack-name", STACK, "--resolve-s3"),
        *("--capabilities", "CAPABILITY_IAM", "--no-confirm-changeset", "--no-progressbar"),
        *("--parameter-overrides", "Architecture=x86_64", f"PublicUrl={PUBLIC_URL}"),
        environment=aws(endpoint),
    )


def sam(*arguments, environment=None):
    tools = ROOT / ".tools" / "sam" / "bin"
    # cargo-lambda and zig are beside sam.
    path = {"PATH": f"{tools}:{os.environ['PATH']}", "SAM_CLI_TELEMETRY": "0", "AWS_DEFAULT_REGION": REGION}
    command = subprocess.run(
        [tools / "sam", *arguments], cwd=ROOT, env=os.environ | path | (environment or {}), **quietly()
    )
    if command.returncode != 0:
        sys.exit(f"{command.stdout}\nsam {arguments[0]} failed")


def quietly():
    return {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}


def aws(endpoint):
    """The emulator's account, and no way to anybody's real one."""
    return {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_SESSION_TOKEN": "",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


@contextmanager
def emulator(port, stand_ins):
    """Runs the emulator; stops it and the functions that it started, whatever happens."""
    # 127.0.0.1, not localhost: the SDK then addresses S3 buckets by path.
    endpoint = f"http://127.0.0.1:{port}"
    settings = {
        "GATEWAY_PORT": str(port),
        # Without these two it listens on all interfaces.
        "BIND_HOST": "127.0.0.1",
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
        "AUTH": "true",
        "PATH": os.environ["PATH"],
    }
    # Functions inherit the emulator's environment: it gets none of ours. AWS_ENDPOINT_URL in it is what keeps them
    # from calling the real AWS.
    environment = aws(endpoint) | settings | stand_ins
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("w") as log:
        process = subprocess.Popen(
            [ROOT / ".tools" / "emulator" / "bin" / "ministack"],
            env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
        )
    try:
        wait_for(endpoint, process)
        yield endpoint
    finally:
        stop(process)


def stop(process):
    # The whole group: the functions are children of the emulator and outlive it otherwise.
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
            process.wait(timeout=10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass


def wait_for(endpoint, process):
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{endpoint}/_ministack/health", timeout=1)
            return
        except (urllib.error.URLError, OSError):
            if process.poll() is not None:
                break
            time.sleep(0.1)
    sys.exit(f"{LOG.read_text()}\nthe emulator did not start")


def free_ports(count):
    # All at once, else the second may be the first again.
    listeners = [socket.socket() for _ in range(count)]
    for listener in listeners:
        listener.bind(("127.0.0.1", 0))
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


def clients_of(endpoint):
    def client(service):
        return boto3.client(
            service, endpoint_url=endpoint, region_name=REGION, aws_access_key_id="test", aws_secret_access_key="test"
        )

    return client


def fit_to_emulator(clients):
    physical = physical_ids(clients, STACK)
    # Five tries of a poisoned message take a quarter of an hour at the template's 180 seconds.
    for queue in ("Deliveries", "Handoffs"):
        clients("sqs").set_queue_attributes(QueueUrl=physical[queue], Attributes={"VisibilityTimeout": "2"})
    let_send_batches(clients, [name for logical, name in physical.items() if logical.endswith("Role")])
    # The template says both, and the emulator forgets them: the doctor would rightly complain.
    clients("dynamodb").update_time_to_live(
        TableName=STACK, TimeToLiveSpecification={"AttributeName": "expires_at", "Enabled": True}
    )
    clients("dynamodb").update_continuous_backups(
        TableName=STACK, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    # The policies refuse plain HTTP, and the emulator speaks nothing else.
    for bucket in ("Mail", "Library"):
        clients("s3").delete_bucket_policy(Bucket=physical[bucket])


def let_send_batches(clients, roles):
    iam = clients("iam")
    for role in roles:
        for name in iam.list_role_policies(RoleName=role)["PolicyNames"]:
            policy = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
            text = json.dumps(policy).replace('"sqs:SendMessage"', '["sqs:SendMessage", "sqs:SendMessageBatch"]')
            iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=text)


def exports(clients, url):
    stack = clients("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]
    outputs = {f"AFTERSALE_{snake(output['OutputKey'])}": output["OutputValue"] for output in stack["Outputs"]}
    return outputs | {"AFTERSALE_URL": url, "AFTERSALE_PUBLIC_URL": PUBLIC_URL, "AFTERSALE_STACK": STACK}


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()


def print_logs(clients):
    logs = clients("logs")
    for group in logs.describe_log_groups(logGroupNamePrefix="/aws/lambda/")["logGroups"]:
        print(f"--- {group['logGroupName']}")
        for event in logs.filter_log_events(logGroupName=group["logGroupName"])["events"][-200:]:
            print(event["message"].rstrip())
    say(f"the emulator's own log is {LOG}")


def say(what):
    print(f"deployed: {what}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
