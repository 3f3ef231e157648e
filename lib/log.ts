import pino from 'pino';

const secrets = [
  'password',
  'passwordHash',
  'currentPassword',
  'newPassword',
  'secret',
  'token',
  'cookie',
  'authorization',
];

/** JSON lines on standard output. Passwords, secrets and cookies are taken out, two levels deep. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
  redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
});
