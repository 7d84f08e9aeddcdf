import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/_signed-in/w/$workspace/n/$negotiation/_matrix/c/$issue/$party')({ component: () => null });
