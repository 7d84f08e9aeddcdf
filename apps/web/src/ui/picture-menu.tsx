import '../i18n/en/picture';
import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhotoDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { drawPicture, paint, type PictureWords, saveFile } from './picture';

interface PictureMenuProps {
  readonly plot: () => SVGSVGElement | null;
  readonly words: PictureWords;
  /** Without its ending. */
  readonly name: string;
}

/** The plot as a file: as it is drawn now, with its title, its day and its key. */
export function PictureMenu({ plot, words, name }: PictureMenuProps) {
  const { t } = useTranslation();
  const save = async (kind: 'svg' | 'png') => {
    const shown = plot();
    if (!shown) return;
    const picture = drawPicture(shown, words);
    saveFile(kind === 'svg' ? new Blob([picture.text], { type: 'image/svg+xml' }) : await paint(picture), `${name}.${kind}`);
  };
  const tellFailure = () => void notifications.show({ role: 'alert', color: 'red', message: t('picture.failed') });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" h={32} px="sm" leftSection={<IconPhotoDown size={16} aria-hidden />}>
          {t('picture.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['svg', 'png'] as const).map((kind) => (
          <Menu.Item key={kind} onClick={() => void save(kind).catch(tellFailure)}>
            {t(`picture.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
