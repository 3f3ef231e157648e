import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER } from 'next/constants';

const withPageCache = [PHASE_PRODUCTION_BUILD, PHASE_PRODUCTION_SERVER];

export default (phase: string): NextConfig => ({
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  typedRoutes: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked by `npm run check` and `npm test`, tests and scripts included, for which a server has no packages.
  typescript: { ignoreBuildErrors: true },
  // Files to import come as one server action (lib/interop/forms.ts).
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  // Pictures are served as they are: no image optimiser, no /_next/image.
  images: { unoptimized: true },
  serverExternalPackages: ['@napi-rs/canvas', '@node-rs/argon2', '@prisma/adapter-pg', 'pg', 'pino'],
  // Pages are kept by lib/page-cache alone, bounded there: nothing in Next's own memory, nothing on disk.
  ...(withPageCache.includes(phase) && {
    cacheHandler: `${import.meta.dirname}/lib/page-cache/handler.mjs`,
    cacheMaxMemorySize: 0,
  }),
  devIndicators: false,
});
