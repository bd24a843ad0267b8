"""Gives an HTTP API on the emulator its routes.

SAM writes the routes of `AWS::Serverless::HttpApi` into an OpenAPI body; the emulator creates the API, says that all is
well, and ignores the body, so that every call is a 404. This turns the body into routes through the API of API Gateway.
"""

import json
import re


def give_routes(clients, stack):
    """Creates the routes of every HTTP API of the stack; returns {logical id: API id}."""
    template = clients("cloudformation").get_template(StackName=stack, TemplateStage="Processed")["TemplateBody"]
    template = json.loads(template) if isinstance(template, str) else template
    physical = physical_ids(clients, stack)
    apis = {}
    for name, resource in template["Resources"].items():
        if resource["Type"] == "AWS::ApiGatewayV2::Api":
            apis[name] = physical[name]
            for route, function in routes(resource["Properties"]["Body"]):
                add_route(clients, physical[name], route, physical[function])
    return apis


def physical_ids(clients, stack):
    resources = clients("cloudformation").describe_stack_resources(StackName=stack)["StackResources"]
    return {resource["LogicalResourceId"]: resource["PhysicalResourceId"] for resource in resources}


def routes(body):
    """("POST /sms/{tenant}", "SmsFunction") for every operation of an OpenAPI body."""
    for path, operations in body["paths"].items():
        for method, operation in operations.items():
            integration = operation["x-amazon-apigateway-integration"]
            assert integration["payloadFormatVersion"] == "2.0", f"{method} {path}"
            function = re.search(r"functions/\$\{(\w+?)(\.Arn)?\}", json.dumps(integration["uri"])).group(1)
            yield f"{method.upper()} {path}", function


def add_route(clients, api, route, function):
    gateway = clients("apigatewayv2")
    arn = clients("lambda").get_function(FunctionName=function)["Configuration"]["FunctionArn"]
    integration = gateway.create_integration(
        ApiId=api, IntegrationType="AWS_PROXY", IntegrationUri=arn, PayloadFormatVersion="2.0"
    )
    gateway.create_route(ApiId=api, RouteKey=route, Target="integrations/" + integration["IntegrationId"])
