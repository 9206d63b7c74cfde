import { begin } from './begin.ts'

const form = document.querySelector<HTMLFormElement>('[data-giving]')
// Without keys, as over plain http, the form stays what it is: it says that the server will do the locking.
if (form && globalThis.crypto?.subtle) begin(form)
