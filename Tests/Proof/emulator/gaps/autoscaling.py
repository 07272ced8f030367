"""Application Auto Scaling: the tags of scalable targets."""

import json

from moto.applicationautoscaling.responses import ApplicationAutoScalingResponse as Response

from .additions import add, kept


def tags_of(self):
    return kept(self.applicationautoscaling_backend, "tags").setdefault(self._get_param("ResourceARN"), {})


def list_tags_for_resource(self):
    return json.dumps({"Tags": tags_of(self)})


def tag_resource(self):
    tags_of(self).update(self._get_param("Tags"))
    return "{}"


def untag_resource(self):
    for key in self._get_param("TagKeys"):
        tags_of(self).pop(key, None)
    return "{}"


register = Response.register_scalable_target


def register_scalable_target(self):
    answer = register(self)
    if tags := self._get_param("Tags"):
        arn = json.loads(answer)["ScalableTargetARN"]
        kept(self.applicationautoscaling_backend, "tags").setdefault(arn, {}).update(tags)
    return answer


def fill():
    add(Response, list_tags_for_resource, tag_resource, untag_resource)
    Response.register_scalable_target = register_scalable_target
