import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { dataPlugin } from './src/build/data.ts';

export default defineConfig({
  plugins: [react(), tailwindcss(), dataPlugin({ seeds: 'seeds' })],
});
