import { useMessages } from '../messages/index.ts'
import type { Limit } from '../pack/resource.ts'

/** How long the motion is, and whether it may be. It says so and stops nobody: rules change, and a branch has its own. */
export function Length({ words, limits }: { words: number; limits: Limit[] }) {
  const t = useMessages()
  return (
    <section class="length">
      <h2>{t('length.title')}</h2>
      <p>{t('length.words', { words })}</p>
      {limits.length > 0 && (
        <ul>
          {limits.map((limit) => (
            <li>
              <a href={limit.source}>{limit.where}</a>{' '}
              {words > limit.words ? (
                <strong>
                  {t('length.above', { most: limit.words, over: words - limit.words })}
                </strong>
              ) : (
                t('length.within', { most: limit.words })
              )}
            </li>
          ))}
        </ul>
      )}
      <p>{t('length.ask')}</p>
    </section>
  )
}
