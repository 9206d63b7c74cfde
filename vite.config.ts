import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Compresses what never changes once, here, so that no visitor waits for it. */
function compressed(folder: string): Plugin {
  return {
    name: 'compressed',
    closeBundle() {
      const assets = path.join(folder, 'assets')
      for (const name of readdirSync(assets).filter((file) => /\.(css|js|svg)$/.test(file))) {
        const bytes = readFileSync(path.join(assets, name))
        const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
        writeFileSync(path.join(assets, `${name}.br`), brotliCompressSync(bytes, best))
        writeFileSync(path.join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
      }
    },
  }
}

/** Documents are made, and looked through, in threads of their own, which begin at files of their own. */
function documentWorkers(): Plugin {
  const documents = path.resolve('src/capabilities/documents')
  return {
    name: 'document-workers',
    buildStart() {
      for (const [id, fileName] of [
        [path.join(documents, 'making/worker.ts'), 'document-worker.js'],
        [path.join(documents, 'checking/worker.ts'), 'upload-worker.js'],
      ] as const) {
        this.emitFile({ type: 'chunk', id, fileName })
      }
    },
  }
}

/** Compiled for each kind of machine, so they stay where npm put them. */
const NATIVE = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js', 'sharp']

const sheets = globSync('src/ui/*.css')
const islands = globSync('src/**/islands/*.client.ts')

export default defineConfig(({ isSsrBuild }) =>
  isSsrBuild
    ? {
        plugins: [documentWorkers()],
        resolve: { tsconfigPaths: true },
        build: {
          ssr: 'src/cli.ts',
          outDir: 'dist/server',
          target: 'node24',
          copyPublicDir: false,
          rolldownOptions: { external: ['pg-native', ...NATIVE] },
        },
        ssr: { noExternal: true },
      }
    : {
        plugins: [compressed('dist/client')],
        build: {
          outDir: 'dist/client',
          manifest: true,
          target: 'es2020',
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rolldownOptions: { input: [...sheets, ...islands] },
        },
      },
)
