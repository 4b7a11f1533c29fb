import { NotebookPen, UsersRound } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useGo } from '../../app/go.ts'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { PeopleChoice } from './people-choice.tsx'
import { useOpenSelf } from './use-open-self.ts'

/** Finds somebody to write to, or begins a group or notes to oneself. */
export function NewChatSheet({ onClose, onGroup }: { onClose: () => void; onGroup: () => void }) {
  const t = useTranslations('chats')
  const go = useGo()
  const openSelf = useOpenSelf()
  return (
    <Sheet open onClose={onClose} tall title={t('newTitle')}>
      <div className="mb-3 flex gap-2">
        <Begin icon={UsersRound} words={t('newGroup')} onPress={onGroup} />
        <Begin
          icon={NotebookPen}
          words={t('newSelf')}
          onPress={() => {
            onClose()
            openSelf()
          }}
        />
      </div>
      <PeopleChoice
        onPick={person => {
          onClose()
          go(paths.chatWith(person.handle))
        }}
      />
    </Sheet>
  )
}

const Begin = ({ icon, words, onPress }: { icon: typeof UsersRound; words: string; onPress: () => void }) => (
  <button
    type="button"
    onClick={onPress}
    className="flex min-h-12 flex-1 items-center justify-center gap-2 rounded-m bg-quiet px-3 font-[550] text-ui hover:bg-line"
  >
    <Icon of={icon} size="s" />
    {words}
  </button>
)
