import { defineConfig } from 'vitest/config'

// A day is a day in London: half the world away, code that asks the machine for the day is found out.
process.env['TZ'] = 'Pacific/Auckland'

const soak = '**/*.soak.test.ts'
const journeys = 'test/journeys/**/*.test.{ts,tsx}'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'clarion' } },
  resolve: { tsconfigPaths: true },
  test: {
    globalSetup: './test/setup/templates.ts',
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,migrations,scripts,test}/**/*.test.{ts,tsx,mjs}'],
          exclude: [soak, journeys],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: [journeys],
          exclude: [soak],
          // One at a time: each has a server and a browser to itself, and they are the machine.
          fileParallelism: false,
          // A machine of others' may stand still for longer than a page waits. What is tried again is named.
          retry: process.env['CI'] ? 1 : 0,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: [soak],
          fileParallelism: false,
          testTimeout: 60 * 60_000,
          hookTimeout: 5 * 60_000,
        },
      },
    ],
  },
})
