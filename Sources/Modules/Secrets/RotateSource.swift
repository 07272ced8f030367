/// The function that rotates the password, in Python; it runs on nothing but what Lambda's runtime has.
let rotateSource = #"""
  """Rotates the password of an Aurora cluster's first user, and writes the URL that has it inside anew.

  Secrets Manager calls the handler once for each of the four steps, and again when a step fails. So every step looks
  first at what is done already, and repeating it changes nothing.
  """

  import json
  import logging
  import os
  import time
  from urllib.parse import quote, urlsplit, urlunsplit

  import boto3

  CLUSTER = os.environ["CLUSTER_IDENTIFIER"]
  URL_SECRET = os.environ["URL_SECRET_ARN"]
  PASSWORD_LENGTH = 32
  SECONDS_BETWEEN_LOOKS = 5
  SECONDS_TO_SPARE = 15

  log = logging.getLogger()
  log.setLevel(logging.INFO)
  secrets = boto3.client("secretsmanager")
  rds = boto3.client("rds")


  def handler(event, context):
      step, secret, token = event["Step"], event["SecretId"], event["ClientRequestToken"]
      stages = secrets.describe_secret(SecretId=secret)["VersionIdsToStages"]
      if "AWSCURRENT" in stages.get(token, []):
          log.info("%s: version %s is current already", step, token)
          return
      if "AWSPENDING" not in stages.get(token, []):
          raise ValueError(f"version {token} of {secret} is not about to be rotated in")
      if step == "createSecret":
          create_secret(secret, token)
      elif step == "setSecret":
          set_secret(secret, token, context)
      elif step == "testSecret":
          wait_for_cluster(context)
      elif step == "finishSecret":
          finish_secret(secret, token, stages)
      else:
          raise ValueError(f"{step} is no step of a rotation")
      log.info("%s: done for version %s", step, token)


  def create_secret(secret, token):
      """Stores the credential with a new password as the pending version."""
      try:
          read(secret, "AWSPENDING", token)
          return
      except secrets.exceptions.ResourceNotFoundException:
          pass
      credential = json.loads(read(secret, "AWSCURRENT"))
      credential["password"] = secrets.get_random_password(
          PasswordLength=PASSWORD_LENGTH, ExcludePunctuation=True
      )["RandomPassword"]
      secrets.put_secret_value(
          SecretId=secret,
          ClientRequestToken=token,
          SecretString=json.dumps(credential),
          VersionStages=["AWSPENDING"],
      )


  def set_secret(secret, token, context):
      """Gives the cluster the pending password, whatever password it has now."""
      password = json.loads(read(secret, "AWSPENDING", token))["password"]
      wait_for_cluster(context)
      rds.modify_db_cluster(DBClusterIdentifier=CLUSTER, MasterUserPassword=password, ApplyImmediately=True)


  def wait_for_cluster(context):
      """Returns once the cluster is available and has no password left to take."""
      while True:
          cluster = rds.describe_db_clusters(DBClusterIdentifier=CLUSTER)["DBClusters"][0]
          pending = cluster.get("PendingModifiedValues") or {}
          if cluster["Status"] == "available" and "MasterUserPassword" not in pending:
              return
          if context.get_remaining_time_in_millis() < (SECONDS_BETWEEN_LOOKS + SECONDS_TO_SPARE) * 1000:
              raise TimeoutError(f"cluster {CLUSTER} is still {cluster['Status']}")
          time.sleep(SECONDS_BETWEEN_LOOKS)


  def finish_secret(secret, token, stages):
      """Writes the URL anew, and makes the pending version the current one.

      The label moves last: a version that is current has nothing left to be done.
      """
      credential = json.loads(read(secret, "AWSPENDING", token))
      old = read(URL_SECRET, "AWSCURRENT")
      new = with_credential(old, credential)
      if new != old:
          secrets.put_secret_value(SecretId=URL_SECRET, SecretString=new, VersionStages=["AWSCURRENT"])
      current = next(version for version, labels in stages.items() if "AWSCURRENT" in labels)
      secrets.update_secret_version_stage(
          SecretId=secret, VersionStage="AWSCURRENT", MoveToVersionId=token, RemoveFromVersionId=current
      )


  def with_credential(url, credential):
      """The URL with another user and password."""
      parts = urlsplit(url)
      address = parts.netloc.rpartition("@")[2]
      user, password = (quote(credential[key], safe="") for key in ("username", "password"))
      return urlunsplit(parts._replace(netloc=f"{user}:{password}@{address}"))


  def read(secret, stage, version=None):
      """A version of a secret; the stage is always said, and has to be that of the version."""
      which = {"VersionId": version} if version else {}
      return secrets.get_secret_value(SecretId=secret, VersionStage=stage, **which)["SecretString"]

  """#
