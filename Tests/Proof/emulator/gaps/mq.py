"""Amazon MQ: the passwords that a broker's users were given, which no call tells."""

import json

from moto.mq.responses import MQResponse as Response

from .additions import kept

create = Response.create_broker


def create_broker(self):
    answer = create(self)
    users = json.loads(self.body).get("users", [])
    kept(self.mq_backend, "passwords")[answer.result["brokerId"]] = {
        user["username"]: user["password"] for user in users
    }
    return answer


def fill():
    Response.create_broker = create_broker
