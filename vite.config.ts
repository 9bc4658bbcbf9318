import { defineConfig } from 'vitest/config';
import { sitePlugins } from './src/build/site.ts';

export default defineConfig({
  plugins: sitePlugins({ seeds: 'seeds' }),
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  test: {
    // On a busy machine a slow test is no wrong one.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'loader',
          environment: 'node',
          include: ['tests/{contract,loader,build}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'app',
          environment: 'jsdom',
          include: ['tests/app/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
