import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import surfaces from '../../design/parts/surfaces.module.css';
import { cityWords } from '../scorecard/city-words.ts';
import { MOST_CITIES } from './choice.ts';
import { CityCombobox } from './city-combobox.tsx';
import { CityTags } from './city-tags.tsx';
import styles from './comparison.module.css';
import { comparableCitiesQuery } from './comparison.queries.ts';

interface Props {
  readonly roundId: string;
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Cities of the round, chosen by name; what is chosen stands as tags that can be removed. */
export function CityPicker({ roundId, chosen, onChoose }: Props) {
  const { t } = useTranslation('comparison');
  const { data } = useQuery(comparableCitiesQuery(roundId));
  const [said, say] = useState('');
  const [isNext, setNext] = useState(false);
  const cities = (data ?? []).map(({ city }) => ({ id: city.id, name: cityWords(city) }));
  const nameOf = (id: string) => cities.find((city) => city.id === id)?.name ?? '…';
  const isFull = chosen.length >= MOST_CITIES;
  const remove = (id: string) => {
    // The last tag takes its group with it; the field is made anew and the keyboard goes there.
    setNext(chosen.length === 1);
    onChoose(chosen.filter((each) => each !== id));
    say(t('removed', { city: nameOf(id) }));
  };
  const add = (id: string) => {
    setNext(true);
    onChoose([...chosen, id]);
    say(t('added', { city: nameOf(id) }));
  };
  return (
    <>
      <CityCombobox
        key={chosen.join()}
        isNext={isNext}
        cities={cities.filter(({ id }) => !chosen.includes(id))}
        isFull={isFull}
        onAdd={add}
      />
      {chosen.length > 0 && (
        <div className={styles.chosen}>
          <CityTags cities={chosen.map((id) => ({ id, name: nameOf(id) }))} onRemove={remove} />
        </div>
      )}
      <p role="status" className={surfaces.unseen}>
        {said}
      </p>
    </>
  );
}
