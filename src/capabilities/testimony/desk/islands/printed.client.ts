import { ask, askBytes } from '../page/asking.ts'
import { sayingFrom } from '../page/words.ts'
import { printedView } from '../printed/printed-view.ts'

const root = document.querySelector<HTMLElement>('[data-printed-code]')
if (root) {
  const say = sayingFrom(JSON.parse(root.dataset['printedCode']!) as Record<string, string>)
  printedView(root, say, { ask, askBytes, deskAt: root.dataset['address']! })
}
