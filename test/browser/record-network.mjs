// Loaded into every Node process of the VS Code server and of what it starts: writes down each host other than this machine that a
// process connects to or looks up. VERBATIM_NETWORK_LOG names the file. A line `watching PROCESS` says that a process is recorded at all,
// a line `PROCESS asked HOST` that it asked.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const own = new Set(['localhost', '127.0.0.1', '::1', '0.0.0.0', '::']);

const name = process.argv.slice(1, 3).join(' ');
const write = (line) => { appendFileSync(process.env.VERBATIM_NETWORK_LOG, `${line}\n`); };
write(`watching ${name}`);
// Processes that are started with arguments of their own, such as language servers, inherit this instead.
process.env.NODE_OPTIONS = `--import=${import.meta.url}`;

function record(host) {
  if (typeof host === 'string' && !own.has(host)) write(`${name} asked ${host}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'number') record(typeof second === 'string' ? second : 'localhost');
  else if (typeof first === 'object' && first !== null && !('path' in first && first.path)) record(first.host ?? 'localhost');
  return connect.apply(this, args);
};

for (const api of [dns, dns.promises]) {
  const { lookup } = api;
  api.lookup = function (host, ...rest) {
    record(host);
    return lookup.call(this, host, ...rest);
  };
}
