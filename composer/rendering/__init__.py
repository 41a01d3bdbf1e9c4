"""What the phone shows, Qt-free: text formatting, a message as a tree, the tree as words."""
