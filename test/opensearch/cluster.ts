/** A real OpenSearch of several nodes on this computer, for the tests and the benchmark. */
import { type ChildProcess, execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** Nodes that run; the first one keeps the cluster together and is never to be stopped. */
export interface Cluster {
  /** Base address of each node. */
  urls: string[];
  /** Ends the node with this number, counted from 0; `start` starts it again. */
  stop(node: number): Promise<void>;
  start(node: number): Promise<void>;
  /** Asks the first node. */
  ask(path: string, method?: string, body?: unknown): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const LEAST_JAVA = 21; // OpenSearch 3
const CLASSPATH = 'build/opensearch/classpath.txt';
const FETCHING = 240_000; // milliseconds that Maven gets to fetch 90 MB, once
const STARTING = 150_000; // ten seconds where the computer has nothing else to do

/** Why no OpenSearch can be started here; undefined where it can. Fetches what it needs, once, through Maven. */
export async function cannotStart(): Promise<string | undefined> {
  if (javaHome() === undefined) return `OpenSearch is left out: no Java ${LEAST_JAVA} or later is installed.`;
  if (existsSync(CLASSPATH) && jarsAreThere()) return undefined;
  mkdirSync('build/opensearch', { recursive: true });
  const target = `-Dmdep.outputFile=${resolve(CLASSPATH)}`;
  const goal = ['-q', '-B', '-f', 'test/opensearch/pom.xml', 'dependency:build-classpath', target];
  try {
    await promisify(execFile)('mvn', goal, { timeout: FETCHING });
    return undefined;
  } catch (error) {
    const { code, stdout = '' } = error as NodeJS.ErrnoException & { stdout?: string };
    if (code === 'ENOENT') return 'OpenSearch is left out: Maven is not installed.';
    return `OpenSearch is left out: Maven could not fetch it (${stdout.trim().slice(0, 300) || 'it took too long'}).`;
  }
}

const jarsAreThere = (): boolean => readFileSync(CLASSPATH, 'utf8').trim().split(':').every(existsSync);

/** The first Java home of a version that will do: JAVA_HOME, what Debian and others install, the one of the `java` that is found. */
function javaHome(): string | undefined {
  const folders = ['/usr/lib/jvm', '/opt', '/Library/Java/JavaVirtualMachines'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  const homes = [process.env['JAVA_HOME'], ...folders, ...folders.map((home) => join(home, 'Contents/Home')), onPath()];
  return homes.find((home) => home !== undefined && existsSync(join(home, 'bin/java')) && versionOf(home) >= LEAST_JAVA);
}

function onPath(): string | undefined {
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.home = (.*)/.exec(stderr ?? '')?.[1]?.trim();
}

function versionOf(home: string): number {
  const release = join(home, 'release');
  const stated = existsSync(release) ? /JAVA_VERSION="(\d+)/.exec(readFileSync(release, 'utf8'))?.[1] : undefined;
  if (stated !== undefined) return Number(stated);
  const said = execFileSync(join(home, 'bin/java'), ['-version'], { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  return Number(/version "(\d+)/.exec(said)?.[1] ?? 0);
}

/**
 * Starts a cluster; it and its files are gone after `close`. `memory`: of the process, as Java writes it. `brief`: it will not run for long, so that
 * compiling it well does not pay.
 */
export async function startCluster(nodes: number, memory = '1g', brief = true): Promise<Cluster> {
  mkdirSync('build/opensearch', { recursive: true });
  const folder = mkdtempSync(resolve('build/opensearch/nodes-'));
  const ports = await freePorts(nodes * 2);
  const pairs = Array.from({ length: nodes }, (_, i) => `${ports[i * 2]}:${ports[i * 2 + 1]}`);
  const options = [`-Xms${memory}`, `-Xmx${memory}`, ...(brief ? ['-XX:TieredStopAtLevel=1'] : [])];
  const classpath = ['-cp', readFileSync(CLASSPATH, 'utf8').trim()];
  const java = spawn(
    join(javaHome() ?? '', 'bin/java'),
    [...options, ...classpath, 'test/opensearch/Nodes.java', folder, ...pairs],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const said = listenTo(java);
  const urls = pairs.map((pair) => `http://127.0.0.1:${pair.split(':')[0]}`);
  const order = async (line: string): Promise<void> => {
    const done = said(line, STARTING);
    java.stdin.write(`${line}\n`);
    await done;
  };
  const close = async (): Promise<void> => {
    const ended = new Promise((next) => java.once('exit', next));
    java.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await said('ready', STARTING);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    urls,
    stop: (node) => order(`stop ${node + 1}`),
    start: (node) => order(`start ${node + 1}`),
    ask: async (path, method = 'GET', body = undefined) => {
      const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const answer = await fetch(`${urls[0]}${path}`, { method, ...(body !== undefined && json) });
      return (await answer.json()) as Record<string, unknown>;
    },
    close,
  };
}

/** Resolves once the process prints a line; rejects with its last words where it ends or is silent too long. */
function listenTo(java: ChildProcess): (line: string, patience: number) => Promise<void> {
  const words: string[] = [];
  const waiting = new Map<string, () => void>();
  const note = (line: string): void => {
    words.push(line);
    waiting.get(line)?.();
  };
  for (const stream of [java.stdout, java.stderr]) if (stream) createInterface({ input: stream }).on('line', note);
  const lastWords = (): string => words.slice(-15).join('\n');
  return (line, patience) =>
    new Promise((next, fail) => {
      const timer = setTimeout(() => fail(new Error(`OpenSearch did not say "${line}" in time:\n${lastWords()}`)), patience);
      java.once('exit', () => fail(new Error(`OpenSearch ended:\n${lastWords()}`)));
      waiting.set(line, () => {
        clearTimeout(timer);
        waiting.delete(line);
        next();
      });
    });
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((next) => {
          server.listen(0, '127.0.0.1', () => next((server.address() as { port: number }).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((next) => server.close(next))));
  return ports;
}
