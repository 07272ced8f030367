"""CloudFront: identities and policies, which moto lacks, and distributions, of which it forgets half."""

from moto.cloudfront import models, urls
from moto.cloudfront.models import random_id
from moto.cloudfront.responses import CloudFrontResponse as Response
from moto.core.responses import ActionResult, EmptyResult

from .additions import add, fault, kept


class Document:
    """The calls of one kind of document: what was given is given back, under an identifier and a tag."""

    def __init__(self, action, name, config, missing, path, more=lambda identifier: {}):
        self.action, self.name, self.config, self.missing, self.path, self.more = (
            action, name, config, missing, path, more,
        )

    def answer(self, identifier, stored):
        document = {"Id": identifier, self.config: stored["config"], **self.more(identifier)}
        if self.name.endswith("Policy"):
            document["LastModifiedTime"] = "2026-01-01T00:00:00Z"
        return ActionResult({self.name: document, "ETag": stored["etag"]})

    def calls(self):
        kind = self

        def documents(response):
            return kept(response.backend, f"kept_{kind.action}")

        def find(response):
            identifier = response._get_param("Id")
            if identifier not in documents(response):
                raise fault("cloudfront", kind.missing, f"there is no {kind.name} {identifier}")
            return identifier, documents(response)[identifier]

        def create(self):
            identifier = random_id()
            documents(self)[identifier] = {"config": self._get_param(kind.config), "etag": random_id()}
            return kind.answer(identifier, documents(self)[identifier])

        def get(self):
            return kind.answer(*find(self))

        def update(self):
            identifier, stored = find(self)
            stored.update(config=self._get_param(kind.config), etag=random_id())
            return kind.answer(identifier, stored)

        def delete(self):
            identifier, _ = find(self)
            del documents(self)[identifier]
            return EmptyResult()

        for function in (create, get, update, delete):
            function.__name__ = f"{function.__name__}_{kind.action}"
            yield function


DOCUMENTS = [
    Document(
        "cloud_front_origin_access_identity", "CloudFrontOriginAccessIdentity", "CloudFrontOriginAccessIdentityConfig",
        "NoSuchCloudFrontOriginAccessIdentity", "origin-access-identity/cloudfront",
        lambda identifier: {"S3CanonicalUserId": identifier.lower() * 4},
    ),
    Document("cache_policy", "CachePolicy", "CachePolicyConfig", "NoSuchCachePolicy", "cache-policy"),
    Document(
        "response_headers_policy", "ResponseHeadersPolicy", "ResponseHeadersPolicyConfig",
        "NoSuchResponseHeadersPolicy", "response-headers-policy",
    ),
]


# What AWS answers where nothing was given.
ABSENT = {
    "Logging": {"Enabled": False, "IncludeCookies": False, "Bucket": "", "Prefix": ""},
    "OriginGroups": {"Quantity": 0},
    "CacheBehaviors": {"Quantity": 0},
    "CustomErrorResponses": {"Quantity": 0},
}


class GivenConfig(dict):
    """A distribution's configuration as it was given."""

    def __init__(self, config):
        super().__init__(ABSENT | config)
        self.caller_reference = config["CallerReference"]


def fill():
    for document in DOCUMENTS:
        add(Response, *document.calls())
        base = "{0}/2020-05-31/" + document.path
        urls.url_paths[base + "$"] = Response.dispatch
        urls.url_paths[base + "/(?P<document_id>[^/]+)$"] = Response.dispatch
    models.DistributionConfig = GivenConfig
