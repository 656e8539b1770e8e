import { AccountFrame } from './account-frame.tsx';
import { AddressCard } from './address-card.tsx';
import { Memberships } from './memberships.tsx';
import { PasswordCard } from './password-card.tsx';
import { ProfileCard } from './profile-card.tsx';

/** Who one is here: name, languages, address, password, organisations. */
export function ProfilePage() {
  return (
    <AccountFrame page="profile">
      <ProfileCard />
      <AddressCard />
      <PasswordCard />
      <Memberships />
    </AccountFrame>
  );
}
