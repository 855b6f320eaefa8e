# Short accounts in the first person: who speaks.
role-midwife = A midwife
