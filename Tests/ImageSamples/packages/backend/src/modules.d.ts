declare module "greeting" {
  export function greet(name: string): string;
}

declare module "node:http" {
  interface Answer {
    writeHead(status: number, headers: Record<string, string>): void;
    end(text: string): void;
  }
  interface Server {
    listen(port: number, host: string): void;
    close(done: () => void): void;
  }
  export function createServer(answer: (request: { url?: string }, response: Answer) => void): Server;
}

declare const process: {
  env: Record<string, string | undefined>;
  on(signal: string, handler: () => void): void;
  exit(code: number): never;
};
