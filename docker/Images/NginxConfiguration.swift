import Morket

/// How nginx serves the front end: `docker/nginx.conf`.
enum NginxConfiguration {
  /// The folder that is served.
  static let root = "/srv/www"
  static let source = #filePath

  /// The whole configuration. The container's user may write to the temporary folder alone, so everything that nginx writes
  /// is there; TLS ends at CloudFront, or at the load balancer.
  static let text = """
    # Everything that nginx writes is in /tmp, so it runs as any user and on a file system that is read-only.
    worker_processes auto;
    pid /tmp/nginx.pid;
    error_log stderr warn;

    events {
      worker_connections 1024;
    }

    http {
      include /etc/nginx/mime.types;
      default_type application/octet-stream;
      access_log /dev/stdout;
      server_tokens off;
      sendfile on;
      keepalive_timeout 65s;

      client_body_temp_path /tmp/client_body;
      proxy_temp_path /tmp/proxy;
      fastcgi_temp_path /tmp/fastcgi;
      uwsgi_temp_path /tmp/uwsgi;
      scgi_temp_path /tmp/scgi;

      gzip on;
      gzip_vary on;
      gzip_min_length 1024;
      gzip_types text/css text/plain application/javascript application/json image/svg+xml;

      server {
        listen \(Frontend.port);
        root \(root);

        # A header of a location takes away those of the server, so each location has them all.
        location / {
          # A path of the application's own is answered by the application.
          try_files $uri $uri/ /\(Frontend.page);
          add_header Cache-Control "no-cache" always;
    \(securityHeaders)
        }

        # Names in here change with what is in the files. One that is gone is gone: the application's page is no script.
        location /\(Frontend.hashedFolder)/ {
          try_files $uri =404;
          add_header Cache-Control "public, max-age=31536000, immutable";
    \(securityHeaders)
        }

        # Files of editors and tools are nobody's business.
        location ~ /\\. {
          deny all;
        }

        location = \(healthPath) {
          access_log off;
          default_type text/plain;
          return 200 "ok\\n";
        }
      }
    }

    """

  /// Where a probe asks that is to fetch no page.
  private static let healthPath = "/healthz"

  private static let securityHeaders = [
    "X-Content-Type-Options \"nosniff\"", "X-Frame-Options \"DENY\"",
    "Referrer-Policy \"strict-origin-when-cross-origin\"",
  ]
  .map { "      add_header \($0) always;" }.joined(separator: "\n")
}
