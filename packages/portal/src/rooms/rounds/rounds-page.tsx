export const RoundsPage = () => null;
