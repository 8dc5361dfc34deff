import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fieldDoor } from './field.vite';

// In development the server is the real one, started by `./do run`.
const server = process.env.ANRAN_SERVER ?? 'http://localhost:5080';

export default defineConfig({
  plugins: [react(), fieldDoor()],
  server: { proxy: { '/api': server, '/trust': server, '/health': server } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { desk: 'index.html', field: 'field.html' } },
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 20_000,
          setupFiles: ['src/testing.ts'],
        },
      },
      { extends: true, test: { name: 'weight', include: ['weight.test.ts'], environment: 'node' } },
    ],
  },
});
