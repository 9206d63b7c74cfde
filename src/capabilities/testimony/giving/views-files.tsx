import { MOST_MINUTES } from './limits.ts'
import { useMessages } from './messages/index.ts'
import { Step } from './views-questions.tsx'

/** Only where script runs: files are made anew in the browser or not taken at all. */
export function FilesStep() {
  const t = useMessages()
  return (
    <div data-script hidden>
      <Step name="files" title={t('files.title')}>
        <p class="quiet">{t('files.lead')}</p>
        <div class="field">
          <h2>{t('files.photographs')}</h2>
          <p class="hint">{t('files.photographs.hint')}</p>
          <label for="photographs">{t('files.choose')}</label>
          <input
            id="photographs"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/heic,image/*"
            multiple
          />
          <ol class="files" data-list="photograph"></ol>
        </div>
        <div class="field">
          <h2>{t('files.voice')}</h2>
          <p class="hint">{t('files.voice.hint', { minutes: MOST_MINUTES })}</p>
          <p data-recorder hidden>
            <button type="button" class="do" data-record>
              {t('files.record')}
            </button>{' '}
            <span role="timer" data-time></span>
          </p>
          <label for="voice">{t('files.attach')}</label>
          <p class="hint">{t('files.attach.hint')}</p>
          <input id="voice" type="file" accept="audio/*" multiple />
          <ol class="files" data-list="voice"></ol>
        </div>
        <div role="status" data-files-said></div>
        <template data-file>
          <li>
            <span data-name></span>
            <span data-shown></span>
            <button type="button" class="do small second" data-remove>
              {t('files.remove')}
            </button>
          </li>
        </template>
      </Step>
    </div>
  )
}
