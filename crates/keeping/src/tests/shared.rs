//! A storage that several tabs share, with faults and a size to order.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::{KeyValueStorage, StorageError};

/// How a call goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no room. Only writing needs room.
    Full,
    /// Refused.
    Denied,
    /// Taken for done, and nothing done.
    Ignored,
}

/// Which calls go wrong.
#[derive(Debug, Clone, Copy, Default)]
struct Order {
    fault: Option<Fault>,
    from: usize,
    to: usize,
    only_writes: bool,
}

/// What was written, in order: key and value; `None`: removed.
pub type Log = Vec<(String, Option<String>)>;

#[derive(Debug, Clone, Default)]
pub struct Shared {
    pub values: Rc<RefCell<BTreeMap<String, String>>>,
    order: Rc<Cell<Order>>,
    calls: Rc<Cell<usize>>,
    /// UTF-16 units, keys and values.
    capacity: Rc<Cell<Option<usize>>>,
    pub log: Rc<RefCell<Log>>,
}

impl Shared {
    /// The same contents, shared with nobody.
    pub fn fork(&self) -> Self {
        let fork = Self::default();
        fork.values.borrow_mut().clone_from(&self.values.borrow());
        fork
    }

    /// The calls from here on, `from` (0 is the next one) up to `to`, go wrong.
    pub fn fail(&self, fault: Fault, from: usize, to: usize) {
        self.calls.set(0);
        let only_writes = false;
        let fault = Some(fault);
        self.order.set(Order {
            fault,
            from,
            to,
            only_writes,
        });
    }

    pub fn fail_writes(&self, fault: Fault) {
        self.fail(fault, 0, usize::MAX);
        let order = self.order.get();
        self.order.set(Order {
            only_writes: true,
            ..order
        });
    }

    pub fn work_again(&self) {
        self.order.set(Order::default());
        self.calls.set(0);
    }

    /// The calls since a fault was ordered or taken back.
    pub fn calls(&self) -> usize {
        self.calls.get()
    }

    pub fn limit(&self, capacity: usize) {
        self.capacity.set(Some(capacity));
    }

    /// The units it takes at most.
    pub fn room(&self) -> usize {
        self.capacity.get().unwrap_or(usize::MAX)
    }

    pub fn size(&self) -> usize {
        let values = self.values.borrow();
        let units = |text: &str| text.encode_utf16().count();
        values
            .iter()
            .map(|(key, value)| units(key) + units(value))
            .sum()
    }

    pub fn put(&self, key: &str, value: &str) {
        let mut values = self.values.borrow_mut();
        values.insert(key.to_owned(), value.to_owned());
    }

    pub fn value(&self, key: &str) -> Option<String> {
        self.values.borrow().get(key).cloned()
    }

    /// Everything, as pairs.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let values = self.values.borrow();
        values
            .iter()
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    /// The records only, by key.
    pub fn records(&self) -> BTreeMap<String, String> {
        let all = self.pairs().into_iter();
        all.filter(|(key, _)| key.starts_with("r/")).collect()
    }

    fn call(&self, is_write: bool) -> Option<Fault> {
        let order = self.order.get();
        let number = self.calls.get();
        self.calls.set(number + 1);
        let is_meant = (order.from..order.to).contains(&number) && (is_write || !order.only_writes);
        order
            .fault
            .filter(|fault| is_meant && (is_write || *fault == Fault::Denied))
    }
}

impl KeyValueStorage for Shared {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        match self.call(false) {
            Some(_) => Err(StorageError::Denied),
            None => Ok(self.values.borrow().keys().cloned().collect()),
        }
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        match self.call(false) {
            Some(_) => Err(StorageError::Denied),
            None => Ok(self.value(key)),
        }
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        match self.call(true) {
            Some(Fault::Full) => return Err(StorageError::Full),
            Some(Fault::Denied) => return Err(StorageError::Denied),
            Some(Fault::Ignored) => return Ok(()),
            None => {}
        }
        let old = self.values.borrow().get(key).cloned();
        self.put(key, value);
        if self
            .capacity
            .get()
            .is_some_and(|capacity| self.size() > capacity)
        {
            match old {
                Some(old) => self.put(key, &old),
                None => {
                    self.values.borrow_mut().remove(key);
                }
            }
            return Err(StorageError::Full);
        }
        let entry = (key.to_owned(), Some(value.to_owned()));
        self.log.borrow_mut().push(entry);
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        match self.call(true) {
            // Taking away needs no room.
            Some(Fault::Denied) => return Err(StorageError::Denied),
            Some(Fault::Ignored) => return Ok(()),
            Some(Fault::Full) | None => {}
        }
        self.values.borrow_mut().remove(key);
        self.log.borrow_mut().push((key.to_owned(), None));
        Ok(())
    }
}
