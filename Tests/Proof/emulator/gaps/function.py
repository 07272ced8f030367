"""Lambda: where a function logs to."""

from moto.awslambda.models import LambdaFunction

make, configuration = LambdaFunction.__init__, LambdaFunction.get_configuration


def made(self, account_id, spec, *arguments, **named):
    self.logging_config = spec.get("LoggingConfig")
    make(self, account_id, spec, *arguments, **named)


def get_configuration(self, *arguments, **named):
    answer = configuration(self, *arguments, **named)
    if self.logging_config:
        answer["LoggingConfig"] = self.logging_config
    return answer


def fill():
    LambdaFunction.__init__ = made
    LambdaFunction.get_configuration = get_configuration
