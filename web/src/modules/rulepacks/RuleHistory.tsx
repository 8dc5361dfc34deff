import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { Skeleton } from '../../ui/Page';
import { useNarrow } from '../../ui/screen';
import type { Field } from './pack';
import { packs } from './queries';
import { VersionText } from './RuleCard';
import { texts } from './texts';

const byMode = { replace: 'changedBy', add: 'addedBy', suspend: 'suspendedBy' } as const;

/** Every wording a rule ever had here: national and local, newest first. */
export function RuleHistory(props: {
  pack: string;
  rule: string | undefined;
  place: string | undefined;
  outcome: readonly Field[];
  onClose: () => void;
}) {
  const { pack, rule, place, outcome, onClose } = props;
  const t = useTexts(texts);
  const words = useWords();
  const narrow = useNarrow();
  const found = useQuery({ ...packs.history(pack, rule ?? '', place), enabled: rule !== undefined });
  return (
    <Drawer open={rule !== undefined} onClose={onClose} title={t('historyOf', { rule: rule ?? '' })} size={narrow ? '100%' : 640}>
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && rule && <Skeleton />}
      <ol className="history">
        {found.data?.map((it) => (
          <li key={it.version.version}>
            <VersionText
              name={it.place ? t(byMode[it.mode ?? 'replace'], { place: it.place.name }) : t('national')}
              version={it.version}
              outcome={outcome}
            />
            {it.title && <p>{words(it.title)}</p>}
            {it.reason && (
              <p className="muted">
                {t('reason')}：{it.reason}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Drawer>
  );
}
