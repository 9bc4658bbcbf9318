import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './src/build/data.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), dataPlugin({ seeds: 'seeds' })],
  test: {
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
