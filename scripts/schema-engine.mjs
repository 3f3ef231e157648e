#!/usr/bin/env node
// Prisma's own schema engine, as WebAssembly from the registry, behind the JSON-RPC that the Prisma CLI 7.10.0 speaks
// to its engine binary: generate, migrate dev, deploy, status, diff and reset need no download.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const args = process.argv.slice(2);
const valuesOf = (flag) => args.flatMap((arg, i) => (arg === flag ? [args[i + 1]] : []));
const [datasource] = valuesOf('--datasource');
const url = new URL(datasource ? JSON.parse(datasource).url : process.env.DATABASE_URL);
const connection = (database) => ({
  host: url.hostname,
  port: Number(url.port || 5432),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database,
});
const database = url.pathname.slice(1);

// The CLI skips the first line of stderr and reads the rest as JSON log lines.
const fail = (message, code) => {
  const fields = { message, is_panic: false, error_code: code };
  process.stderr.write(
    `schema engine\n${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })}\n`,
  );
  process.exit(1);
};

async function canConnect() {
  const client = new pg.Client(connection(database));
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function commandLine() {
  const error = await canConnect();
  if (args.includes('can-connect-to-database'))
    return error ? fail(error.message, error.code === '3D000' ? 'P1003' : 'P1001') : undefined;
  if (args.includes('create-database') && error?.code === '3D000') {
    const client = new pg.Client(connection('postgres'));
    await client.connect();
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
    await client.end();
  } else if (error) fail(error.message, 'P1001');
}

// adapter-pg does not know the catalogue's "char" type (oid 18), which the engine reads as a character.
function mapChar(adapter) {
  const { performIO, queryRaw } = adapter;
  let chars = [];
  adapter.performIO = async (query) => {
    const result = await performIO.call(adapter, query);
    chars = [];
    result.fields?.forEach((field, i) => {
      if (field.dataTypeID !== 18) return;
      field.dataTypeID = 25;
      chars.push(i);
    });
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw.call(adapter, query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

// adapter-pg cuts a script at every semicolon, function bodies included. Sent whole, it is also one transaction.
function runScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}

// adapter-pg drops the shadow database while its own pool is still connected to it, which Postgres refuses.
function dropAfterClosing(adapter) {
  adapter.dispose = async () => {
    const pool = adapter.underlyingDriver();
    await pool.end();
    const client = new pg.Client(connection('postgres'));
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(pool.options.database)} WITH (FORCE)`);
    await client.end();
  };
  return adapter;
}

async function startEngine() {
  const bytes = readFileSync(
    createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': wasm });
  wasm.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => process.stderr.write(`${message}\n`) };
  // Where the database cannot be reached (diff needs none), the maintenance database's name is never used.
  const factory = new PrismaPg(connection((await canConnect()) ? 'postgres' : database));
  const { connect, connectToShadowDb } = factory;
  factory.connect = async () => runScriptsWhole(mapChar(await connect.call(factory)));
  factory.connectToShadowDb = async () =>
    dropAfterClosing(runScriptsWhole(mapChar(await connectToShadowDb.call(factory))));
  const models = valuesOf('--datamodels').map((path) => [path, readFileSync(path, 'utf8')]);
  return wasm.SchemaEngine.new(
    { datamodels: models.length ? models : undefined },
    (line) => process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

if (args.includes('cli')) {
  await commandLine();
  process.exit(0);
}

const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
const methods = { getDatabaseVersion: 'version' };
let engine;
let queue = Promise.resolve();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { id, method, params } = JSON.parse(line);
    if (!method) return;
    queue = queue.then(async () => {
      try {
        engine ??= await startEngine();
        const result = await engine[methods[method] ?? method](params);
        if (method === 'diff' && result.stdout != null)
          say({ id: 1_000_000 + id, method: 'print', params: { content: result.stdout } });
        say({ id, result: result ?? {} });
      } catch (error) {
        say({
          id,
          error: {
            code: 4466,
            message: 'error',
            data: { is_panic: false, message: error.message ?? String(error), error_code: error.code },
          },
        });
      }
    });
  })
  .on('close', () => queue.then(() => process.exit(0)));
